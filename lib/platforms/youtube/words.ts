/**
 * Words beside YouTube's numbers, as stems, in the languages of its interface that have a word of their own.
 * Sources: YouTube's interface as users quote it in public code and help threads, 2020 to 2026. A wrong or missing stem makes a
 * count unreadable or leaves it to the order of the parts; it never gives another number.
 */
const subscriberStems =
  'su[bs]+[ck]r|in?scri|abon|prenum|tilaa|odb[ěe]rat|felirat|harpid|pelangg|đăng ký|naroč|pretpla|pratila|tellij|skrif|inteken' +
  '|п[оіа]дп[иі]с|абонат|претпла|пратила|εγγεγρ|συνδρομ|מנוי|רשומ|مشتر[كک]|سبسکر|सदस|सब्स|সাব|সদস|சந்த|குழு|సబ్|വരി|ಚಂದ' +
  '|ติดต|登録|구독|订阅|訂閱';

const videoStems = '[vw][ií]d[eé]|film|vaizdo|в[иі]д[еэ]|βίντ|סרטונ|فيدي|ویدی|ویڈی|डि|ডি|டி|డి|ഡി|ಡಿ|ਡੀ|ડિ|วิดี|動画|影片|视频|視頻|동영상';

/** Said in place of a zero: "No subscribers", "Keine Videos". */
const noneStems =
  '^(?:no|sin|sem|nenhum|kein|aucun|nessun|geen|ingen|brak|žádn|nincs|niciun|нет|немає|няма|לא|אין|لا|कोई नहीं|ไม่มี|không có|belum ada|tidak ada|尚無|無|没有|暂无)(?![\\p{L}\\p{M}])|(?:yok|ない|なし|없음)$';

const subscriberWord = new RegExp(subscriberStems, 'iu');
const videoWord = new RegExp(videoStems, 'iu');
const noneWord = new RegExp(noneStems, 'iu');

export type Kind = 'subscribers' | 'videos' | 'unknown';

/** What the words of "10.4K subscribers" or "232 videos" say that the number counts. */
export function kindOf(text: string): Kind {
  if (subscriberWord.test(text)) return 'subscribers';
  return videoWord.test(text) ? 'videos' : 'unknown';
}

/** True for a text that says zero in words and has no digit. */
export function saysNone(text: string): boolean {
  return !/\p{Nd}/u.test(text) && noneWord.test(text.replace(/\p{Cf}/gu, '').trim());
}
