import { describe, expect, it } from 'vitest';
import { parseCount } from '../../lib/counts/parse';

/** What networks write beside a number, separated by bars; some begin like a unit or are one elsewhere. */
const labels: readonly [lang: string, labels: string][] = [
  ['ar', 'متابع|متابعون|أتابع|منشور|منشورات|إعجاب|مشاهدة|مشترك|تعليق|مليئة'],
  ['az', 'izləyici|izlənilən|paylaşım|baxış|bəyənmə'],
  ['bg', 'последователи|последвани|публикации|харесвания|показвания|абонати|видеото'],
  ['bn', 'ফলোয়ার|অনুসরণ|পোস্ট|লাইক|ভিউ|হাসি|কোন ভিডিও'],
  ['ca', "seguidors|seguint|publicacions|m’agrada|m'agrada|visualitzacions|subscriptors"],
  ['cs', 'sledujících|sleduje|příspěvků|zhlédnutí|odběratelů|líbí se mi|miláčků'],
  ['da', 'følgere|følger|opslag|synes godt om|visninger|abonnenter|billeder|tilhængere'],
  ['de', 'Follower|Gefolgt|Beiträge|„Gefällt mir“-Angaben|Aufrufe|Abonnenten|Bilder|Mitglieder|Tsunami-Videos'],
  ['el', 'ακόλουθοι|ακολουθεί|δημοσιεύσεις|μου αρέσει|προβολές|εκδηλώσεις|χιλιόμετρα'],
  [
    'en',
    'followers|following|posts|likes|views|subscribers|videos|members|replies|bookmarks|trillers|K-pop videos|military posts|miles|bins',
  ],
  ['es', 'seguidores|seguidos|siguiendo|publicaciones|me gusta|vistas|suscriptores|miembros|militares|millas'],
  ['et', 'jälgijat|jälgib|postitust|meeldimist|vaatamist|tuhkur'],
  ['eu', 'jarraitzaile|argitalpen|atsegin dut|ikustaldi'],
  ['fa', 'دنبال‌کننده|دنبال‌شونده|پست|پسند|بازدید'],
  ['fi', 'seuraajaa|seurattua|julkaisua|tykkäystä|katselukertaa|tilaajaa|tykkää'],
  ['fil', 'na tagasunod|tagasunod|sinusundan|na post|gusto|panonood'],
  ['fr', "abonnés|abonnements|publications|J’aime|J'aime|mentions J’aime|vues|membres|militants|billets|de plus"],
  ['gl', 'seguidores|seguindo|publicacións|gústame|reproducións'],
  ['he', 'עוקבים|במעקב|פוסטים|לייקים|צפיות|מנויים'],
  ['hi', 'फ़ॉलोअर|फ़ॉलोइंग|पोस्ट|लाइक|बार देखा गया|सब्सक्राइबर'],
  ['hr', 'pratitelja|prati|objava|sviđanja|pregleda|pretplatnika'],
  ['hu', 'követő|követés|bejegyzés|kedvelés|megtekintés|feliratkozó|ezermester|emberek'],
  ['id', 'pengikut|mengikuti|kiriman|suka|x ditonton|tayangan'],
  ['is', 'fylgjendur|áhorf|færslur|þættir|myndir'],
  ['it', 'follower|seguiti|post|mi piace|visualizzazioni|iscritti|milanesi|minuti|membri'],
  ['ja', '人のフォロワー|フォロー中|件の投稿|いいね|回視聴|件のコメント'],
  ['ko', '팔로워|팔로잉|게시물|좋아요|회|명|조회|조회수|댓글'],
  ['lt', 'sekėjai|seka|įrašai|peržiūros'],
  ['lv', 'sekotāji|seko|ieraksti|skatījumi'],
  ['ms', 'pengikut|mengikut|siaran|suka|tontonan|jenama'],
  ['nb', 'følgere|følger|innlegg|liker|visninger|abonnenter|bilder|kommentarer'],
  ['nl', 'volgers|volgend|berichten|vind-ik-leuks|weergaven|abonnees|duimpjes'],
  ['pl', 'obserwujących|obserwowani|postów|polubień|wyświetleń|subskrybentów'],
  ['pt', 'seguidores|seguindo|publicações|curtidas|gostos|visualizações|inscritos|militares|milhas|bilhetes'],
  ['pt-PT', 'seguidores|a seguir|publicações|gostos|visualizações|bilhetes'],
  ['ro', 'urmăritori|de urmăritori|postări|de postări|aprecieri|de vizionări|abonați|minute'],
  ['ru', 'подписчиков|подписок|публикаций|отметок «Нравится»|просмотров|видео|милых фото'],
  ['sk', 'sledovateľov|sleduje|príspevkov|páči sa mi|zhliadnutí|miláčikov'],
  ['sr', 'пратилаца|прати|објава|прегледа|милих објава|pratilaca|pregleda'],
  ['sv', 'följare|följer|inlägg|gilla-markeringar|visningar|prenumeranter|bilder|medlemmar|tnx'],
  ['sw', 'wafuasi|anafuata|machapisho|mibofyo'],
  ['ta', 'பின்தொடர்பவர்கள்|இடுகைகள்|பார்வைகள்|மின்னஞ்சல்கள்'],
  ['te', 'అనుచరులు|పోస్ట్‌లు|వీక్షణలు|మిత్రులు|వేడుకలు'],
  ['th', 'ผู้ติดตาม|กำลังติดตาม|โพสต์|ถูกใจ|ครั้ง'],
  ['tr', 'takipçi|takip|gönderi|beğeni|görüntüleme|abone|binlik|mrba'],
  ['uk', 'підписників|підписок|дописів|вподобань|переглядів|тисне'],
  ['vi', 'người theo dõi|đang theo dõi|bài viết|lượt thích|lượt xem|trả lời|thích'],
  ['zh', '粉丝|关注|次观看|个赞|条帖子|个视频'],
  ['mk', 'следбеници|следи|објави|допаѓања|прегледи|коментари|членови|ми се допаѓа'],
  ['sl', 'sledilcev|sledi|objav|všečkov|ogledov|komentarjev|naročnikov|mi je všeč'],
  ['hy', 'հետևորդ|հետևում է|հրապարակում|հավանում|դիտում|բաժանորդ'],
  ['ka', 'გამომწერი|მიმდევარი|პოსტი|მოწონება|ნახვა|კომენტარი'],
  ['my', 'ဖော်လိုဝါ|စောင့်ကြည့်သူ|ပို့စ်|ကြည့်ရှုမှု|မှတ်ချက်|ယောက်'],
  ['km', 'អ្នកតាមដាន|ប្រកាស|ចូលចិត្ត|ចំនួនមើល|ដង'],
  ['lo', 'ຜູ້ຕິດຕາມ|ໂພສ|ຖືກໃຈ|ຍອດເບິ່ງ|ເທື່ອ|ຄົນ'],
  ['si', 'අනුගාමිකයින්|පළ කිරීම්|කැමතියි|බැලීම්|අදහස්|මිතුරන්|දර්ශන'],
  ['mn', 'дагагч|дагаж байна|нийтлэл|таалагдсан|үзэлт|гишүүн'],
  ['ne', 'फलोअर|पोस्ट|लाइक|भ्यु|टिप्पणी|सदस्य'],
  ['zu', 'abalandeli|ukubukwa'],
];

/** As written, and as a style sheet or the start of a sentence has it. */
const cases = (label: string) => [...new Set([label, label.charAt(0).toUpperCase() + label.slice(1), label.toUpperCase()])];

describe('a whole number stays one', () => {
  it.each(labels)('in %s whatever label follows it or stands before it', (lang, list) => {
    const read = (text: string) => parseCount(text, { lang, notation: 'language', from: 'text' });
    const whole = { value: 12, exact: true, from: 'text' };
    for (const label of list.split('|')) {
      expect([`12 ${label}`, read(`12 ${label}`)]).toEqual([`12 ${label}`, whole]);
      expect([`${label} 12`, read(`${label} 12`)]).toEqual([`${label} 12`, whole]);
      expect([`${label}: 12`, read(`${label}: 12`)]).toEqual([`${label}: 12`, whole]);
    }
  });

  it.each(labels)('or is unknown in %s, whatever the case, with or without a space, in either notation', (lang, list) => {
    for (const label of list.split('|').flatMap(cases)) {
      for (const text of [`12 ${label}`, `12${label}`, `${label}12`, `12 (${label})`, `12 · ${label}`]) {
        for (const notation of ['language', 'latin'] as const) {
          const { value } = parseCount(text, { lang, notation, from: 'text' });
          expect([text, notation, value ?? 12]).toEqual([text, notation, 12]);
        }
      }
    }
  });
});

describe('thousands stay thousands', () => {
  it.each(labels)('or are unknown in %s, whatever label follows them or stands before them', (lang, list) => {
    for (const label of list.split('|').flatMap(cases)) {
      for (const text of [`12K ${label}`, `12K${label}`, `12 K ${label}`, `${label} 12K`, `${label}: 12K`]) {
        for (const notation of ['language', 'latin'] as const) {
          const { value } = parseCount(text, { lang, notation, from: 'text' });
          expect([text, notation, value ?? 12_000]).toEqual([text, notation, 12_000]);
        }
      }
    }
  });
});
