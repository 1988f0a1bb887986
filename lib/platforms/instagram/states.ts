import type { Unavailable } from '../../model/reading';
import { textOf } from '../dom';
import { hasTiles } from './grid';
import { headerOf } from './header';
import { handleInSummary, isWall } from './summary';

/** The network's own sentences, without their last stop, in lower case; a language that is missing here costs words, never numbers. */
const sentences: readonly (readonly [Unavailable, ReadonlySet<string>])[] = [
  [
    'private',
    listed(`this account is private|this profile is private|dieses konto ist privat|esta cuenta es privada|ce compte est privé
    |questo account è privato|esta conta é privada|esta conta é particular|dit account is privé|det här kontot är privat
    |denne konto er privat|tämä tili on yksityinen|to konto jest prywatne|bu hesap gizli|akun ini privat|akun ini bersifat privat
    |akaun ini peribadi|tài khoản này là riêng tư|это закрытый аккаунт|закрытый аккаунт|це приватний акаунт|هذا الحساب خاص
    |यह अकाउंट प्राइवेट है|บัญชีนี้เป็นบัญชีส่วนตัว|このアカウントは非公開です|비공개 계정입니다|此账户为私密账户|这是私密帐户|這是不公開帳號`),
  ],
  [
    'not-found',
    listed(`sorry, this page isn't available|profile isn't available|this page isn't available|dieses profil ist nicht verfügbar
    |diese seite ist leider nicht verfügbar|el perfil no está disponible|esta página no está disponible|ce profil n'est pas disponible
    |cette page n'est malheureusement pas disponible|o perfil não está disponível|esta página não está disponível
    |il profilo non è disponibile|questa pagina non è disponibile|profil tidak tersedia|maaf, halaman ini tidak tersedia
    |profil kullanılamıyor|профиль недоступен|к сожалению, эта страница недоступна|このページはご利用いただけません
    |プロフィールはご利用いただけません|프로필을 사용할 수 없습니다|페이지를 사용할 수 없습니다|عذرًا، هذه الصفحة غير متوفرة|الملف الشخصي غير متوفر`),
  ],
  ['age-gate', listed(`restricted profile|you must be 18 years old or over to see this profile`)],
];

function listed(text: string): ReadonlySet<string> {
  return new Set(text.split(/(?<!\s)\s*\|/));
}

/** Why there is no profile to judge: the network says so in words, or a login wall stands there without a summary. */
export function unavailable(doc: Document): Unavailable | null {
  const header = headerOf(doc);
  if (header !== null && hasTiles(doc)) return null;
  for (const element of doc.querySelectorAll('main h2, main span[dir="auto"], main h1')) {
    if (header?.contains(element)) continue;
    const sentence = textOf(element)
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[.。]$/, '');
    const why = sentences.find(([, known]) => known.has(sentence))?.[0];
    if (why !== undefined && (why === 'private') === (header !== null)) return why;
  }
  return isWall(doc) && handleInSummary(doc) === null ? 'wall' : null;
}
