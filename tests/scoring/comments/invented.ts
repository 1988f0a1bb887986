/** Comments written for these tests, in the manner of real ones. No word of a labelled row is in them on purpose. */

export const spam: readonly string[] = [
  'I started with $400 and withdrew $5,200 after six days, all thanks to @coach_mira.fxtrades_',
  'Thank you @henrik_crypto_signals, I have recovered my lost bitcoin and my family is happy again',
  'DM me if you want to earn from crypto mining every week',
  'Check out my channel and subscribe please, I upload new songs every day',
  'subscribe to my channel and I will subscribe back',
  'Free gift cards here http://gift-card-rain.xyz/?ref=1822',
  'message her on whatsapp, she helped me to invest and I got my profit of €9,000 within a week #___ludmila__trades__',
  'hey guys please check out our new music video on my channel',
];

export const genuine: Readonly<Record<string, readonly string[]>> = {
  en: [
    'I tried the dough with rye flour and it needed an hour longer',
    'Where did you get that lamp? I have been looking for one for months',
    'My dog does exactly the same when the postman comes',
    'That bridge was closed when we were there in 2019, glad it is open again',
    'Happy birthday @lena! Hope there was cake',
  ],
  es: ['Hice la tortilla el domingo con mi abuela y salió perfecta', '¿De dónde es la chaqueta? Llevo meses buscando una así'],
  pt: ['Fiz o bolo ontem com chocolate amargo e meus filhos comeram tudo', 'Qual é a marca desse casaco? Procuro um assim faz tempo'],
  de: ['Bei mir geht der Teig nie auf, was mache ich falsch?', 'Wir waren letztes Jahr auch dort, leider hat es nur geregnet'],
  fr: ['J’ai testé la recette hier soir, mes enfants en ont repris deux fois', 'Ton chien me fait rire quand il vole la chaussure'],
  it: ['Anche il mio gatto fa così quando torno a casa', 'Dove hai comprato quella giacca? La cerco da mesi'],
  id: ['Resepnya aku coba kemarin dan anak-anak minta tambah', 'Tahun lalu kami ke sana tapi hujan terus'],
  ja: ['このレシピを昨日作ってみたら子どもたちがおかわりしました', '去年行きましたが雨ばかりで残念でした'],
  ko: ['어제 이 레시피로 만들어 봤는데 아이들이 또 해 달래요', '작년에 갔는데 비만 와서 아쉬웠어요'],
  ar: ['جربت الوصفة أمس مع أمي وكانت تحتاج ملحا أقل', 'من أين اشتريت هذه السترة؟ أبحث عنها منذ شهور'],
  ru: ['Вчера пекли по этому рецепту, дети просят ещё', 'Были там в прошлом году, но всё время шёл дождь'],
  tr: ['Tarifi dün denedim, biraz fazla tuzlu oldu', 'Geçen yıl oradaydık ama hep yağmur yağdı'],
  hi: ['मैंने कल यह रेसिपी बनाई और बच्चों ने दो बार माँगी', 'हम पिछले साल वहाँ गए थे पर बारिश होती रही'],
};

export const praise: Readonly<Record<string, readonly string[]>> = {
  emoji: ['🔥🔥🔥', '😍', '👏🏽👏🏽', '❤️', '<3', '🇧🇷🇧🇷'],
  en: ['Nice!', 'wow', 'Great post', 'I love it', 'love this so much 😍', 'sooooo beautiful', 'Well done!!', 'haha', '@mia amazing'],
  es: ['Qué lindo', 'Me encanta 😍', 'muy hermosa'],
  pt: ['que lindo', 'Parabéns!', 'amei demais ❤️'],
  de: ['Sehr schön', 'Wunderschön, dein Bild', 'Mega süß'],
  fr: ['Magnifique', 'C’est trop beau', 'J’adore ❤️'],
  it: ['Bellissima', 'Che meraviglioso', 'complimenti davvero'],
  id: ['Keren banget kak', 'bagus sekali'],
  ja: ['素敵です', 'すごい！', 'かわいいですね'],
  ko: ['멋져요', '너무 예뻐요', 'ㅋㅋㅋ'],
  ar: ['ما شاء الله', 'رائع جدا'],
  ru: ['Очень красиво', 'Супер!', 'хахаха'],
  tr: ['Çok güzel', 'harika 😍'],
  hi: ['बहुत सुंदर'],
};
