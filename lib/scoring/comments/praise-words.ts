/**
 * Words of comments that would fit below any post, by hand, in thirteen languages. `praise` says something pleasant, `around` may stand
 * beside it without saying more: who, what and how much, but nothing that only this post shows. Of Hindi no more than a few.
 */
export const praiseWords: readonly { language: string; praise: string; around: string }[] = [
  {
    language: 'en',
    praise:
      'nice wow great awesome amazing beautiful gorgeous stunning lovely cool perfect fantastic wonderful incredible excellent brilliant superb fabulous cute pretty sweet good best like liked love loved loving adorable goals queen king legend goat slay omg aw congrats congratulations bravo done keep epic dope insane hot sexy handsome fab yum inspiring iconic lol lmao rofl k',
    around:
      'i it its s this that you your ur u so very really just such a an the is are was looks look looking post pic pics photo photos picture pictures video vid content shot feed page profile account work job one too much all my of and bro man dude girl sis dear babe baby friend guys always ever well up absolutely totally simply yes',
  },
  {
    language: 'es',
    praise:
      'lindo linda lindos lindas hermoso hermosa hermosos hermosas bello bella precioso preciosa guapo guapa genial increible excelente espectacular maravilloso maravillosa perfecto perfecta bonito bonita buenisimo buena felicidades felicitaciones encanta encanto divina reina crack',
    around:
      'me te que muy tan mas el la los las un una es esta esto este foto fotos publicacion contenido trabajo todo siempre eres y mi amor amiga',
  },
  {
    language: 'pt',
    praise: 'maravilhoso maravilhosa incrivel perfeito perfeita otimo otima show top parabens amei adorei demais arrasou belo lindissima',
    around: 'muito fica ficou conteudo trabalho voce e o os as do da seu sua tao isso',
  },
  {
    language: 'de',
    praise: 'schön wunderschön toll super klasse geil hübsch wunderbar fantastisch großartig perfekt spitze mega süß hammer liebe gefällt',
    around: 'sehr wie ist das ein eine der die dein deine du bild beitrag echt wirklich ganz und mir ich es',
  },
  {
    language: 'fr',
    praise: 'beau belle magnifique superbe génial géniale incroyable parfait parfaite sublime adore jolie joli canon félicitations',
    around: 'c est très trop si le les une contenu j tu ta ton quelle quel',
  },
  {
    language: 'it',
    praise:
      'bellissimo bellissima bellissimi bellissime stupendo stupenda meraviglioso meravigliosa fantastico fantastica brava bravissimo bravissima perfetto perfetta splendido splendida complimenti adoro',
    around: 'che molto troppo sei è il davvero sempre tutto',
  },
  {
    language: 'id',
    praise: 'bagus keren cantik ganteng mantap mantul indah lucu hebat suka kece gemes cakep',
    around: 'banget sekali kak ini itu fotonya videonya sangat aku',
  },
  {
    language: 'tr',
    praise: 'güzel harika süper mükemmel muhteşem bayıldım efsane tatlı tebrikler şahane maşallah',
    around: 'çok bir bu fotoğraf paylaşım olmuş gerçekten ne kadar',
  },
  {
    language: 'ru',
    praise:
      'супер круто класс классно красиво красота красивая красивый прекрасно великолепно шикарно отлично здорово молодец вау бомба огонь нравится обожаю',
    around: 'очень как какая какой так это фото пост видео ты вы просто мне всё',
  },
  { language: 'ar', praise: 'جميل جميلة رائع رائعة روعة حلو حلوة ماشاء شاء مبدع ممتاز تحفة جمال', around: 'ما الله جدا والله يا هذا انت' },
  { language: 'hi', praise: 'सुंदर बढ़िया शानदार लाजवाब', around: 'बहुत है' },
  {
    language: 'ja',
    praise:
      '素敵 すてき 素晴らしい すばらしい すごい 凄い かわいい 可愛い 最高 きれい 綺麗 いい かっこいい 美しい おめでとう 好き 大好き やばい 笑',
    around: 'です ね よ な の とても とっても 本当に ほんと すぎ すぎる 写真 投稿 めっちゃ ございます だ 超',
  },
  {
    language: 'ko',
    praise: '멋져 멋지 멋있어 예뻐 예쁘 최고 대박 좋아 굿 귀여워 귀엽 사랑해 아름다워 짱 우와 ㅋ ㅎ',
    around: '요 다 네요 너무 정말 진짜 완전 사진 예요 이에요 입니다',
  },
];
