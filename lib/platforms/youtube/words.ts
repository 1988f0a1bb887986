/**
 * Words beside YouTube's numbers, as stems, in the languages of its interface that have a word of their own.
 * Sources: YouTube's interface as users quote it in public code and help threads, 2020 to 2026. A wrong or missing stem makes a
 * count unreadable or leaves it to the order of the parts; it never gives another number.
 */
const subscriberStems = [
  'subscriber|suscript|inscrito|subscritor|abonn|iscritt|prenumer|tilaaj|subskry|odběratel|odberateľ|feliratkoz|abonat|abonaț|subscriptor',
  'subscrit|harpidedun|abone|pelanggan|đăng ký|ผู้ติดตาม|подписчик|підписник|падпісчык|абонат|pretplatni|pratila|претплатни|пратила|naročni',
  'εγγεγραμμ|συνδρομητ|מנוי|רשומ|مشترك|مشترک|سبسکرائبر|सदस्य|सब्सक्राइब|সাবস্ক্রাইব|সদস্য|சந்தாதார|குழுசேர்|సబ్‌స్క్రైబ|വരിക്കാ|ಚಂದಾದಾರ',
  '登録者|구독자|订阅|訂閱|tellija|abonent|áskrif|intekenaar',
];

const videoStems = [
  'v[ií]d[eé]|wideo|film|видео|відео|відэа|فيديو|ویدیو|ویڈیو|वीडियो|व्हिडिओ|भिडियो|ভিডিও|வீடியோ|వీడియో|വീഡിയോ|ವೀಡಿಯೊ|ਵੀਡੀਓ|વીડિયો',
  '動画|影片|视频|視頻|동영상|วิดีโอ|βίντεο|סרטונ|vaizdo įraš',
];

/** Said in place of a zero: "No subscribers", "Keine Videos". */
const noneStems =
  '^(?:no|sin|sem|nenhum|kein|aucun|nessun|geen|ingen|brak|žádn|nincs|niciun|нет|немає|няма|לא|אין|لا|कोई नहीं|ไม่มี|không có|belum ada|tidak ada|尚無|無|没有|暂无)(?![\\p{L}\\p{M}])|(?:yok|ない|なし|없음)$';

const subscriberWord = new RegExp(subscriberStems.join('|'), 'iu');
const videoWord = new RegExp(videoStems.join('|'), 'iu');
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
