import type { Terms } from './terms';

/** English, Spanish, Portuguese, German, French, Italian and Indonesian, and what hashtags and emoji say everywhere. */
export const latin: Terms = {
  beauty:
    'beaute beauty beleza bellez cabel* capelli cheveux coiff* cosmet grwm haare hair hautpf jerawa kulit lipst makeup manicu maquia maquil nailart nails ongles parfum peau pele perfum piel schmin serum skin skincare trucc* unhas #hair* #nail* | crema* creme* lips pelle 💄 💅',
  fashion:
    'baju batik chaussur coat denim dress dresses fashio jacke* jeans jewel* kleid* ootd* outfit robe ropa roupa* scarpe schuhe sepatu shoes sneaker tenue vestid vestit veteme zapato #moda* #style* #fitch* #runway* | camisa heels look looks mantel moda mode style tas 👗 👜 👠',
  fitness:
    'allena cardio crossf entrena entreno fitnes glutes gluteo marat* muscle muscul muskel olahra palestra pilate runner* squat* treina treino* workou yoga #fit* #gym* #runn* | abs gym laufen running weight* 🏋 💪',
  health:
    'adhd ansied ansiet anxi* arzt* depressi diabet dieta doctor dokter gesund gut_health healin hormon* keseha medeci medic* mental_health nurse* nutri* psico* psycho* salud sante saude sympto terap* therap wellne | angst schlaf sleep stress 🧠 🩺',
  food: 'backen baked bakery baking bread breakf brunch cake* cheese chicke chocol cocina* comida cook* cozinh cucina* cuisin* delici desser dinner enak essen food* fromag garlic kochen kuchen lecker lunch masak* pasta pizza* queso receit recet* recipe resep restauran rezept ricett salad* soup sourdo suppe* sushi vegan* #eat* #plantb* | chef* horno makan* nasi oven pollo sauce 🍕 🍜 🍝 🍰 🍳 🥗',
  drinks:
    'barist beer bier bodega brew* cafe cafes caffe cervej cervez cockta coffee* degust espresso kaffee* kopi matcha tea vinho* vini vinos wein wine wines #beer* #craftb* #cafe* #wein* | cata drinks vin vino ☕ 🍵 🍷 🍸 🍺',
  travel:
    'aeropo airbnb airpor backpack beach* flight* flug hostel hotel* itiner libura mochil pantai plage playa* praia* reise* road_trip roteir spiagg touris travel turism urlaub vacac* vacance vacanz viagem viaggi viaj* volo voyag* vuelo wisata #trip* | adventu destin explor holida trip ✈ 🏝 🗺 🧳',
  home: 'apartm arreda bedroo cleani* declut decor* dekor* furnit ikea interior_d* living_room meuble* mobel* mueble renov* sofa* wohnun wohnzi #homed* #homei* #interi* #wohn* | casa deco diy interi* kitche lamp* rug rumah 🏡 🛋',
  garden:
    'blume* compost fleur* flores flower* garden* garten* giardi horta huerto jardi* orto pflanz plantas plante* plants potage succul tanama tomat* #plant* | farm flor harves plant seeds 🌱 🌻 🪴',
  crafts:
    'artesa artigi cerami costur coutur crafts croche embroi ganchi hakel* handma jahit knit* nahen pottery rajut* sewing strick* tejer tricot* uncine woodwo yarn #craft* #diy* | diy fabric wolle 🧵 🧶 🪡',
  family:
    'babies bambin bayi bebe bebes child* crianc dads embaraz encein enfant* figli* filh* grossess hamil hijo* kids kinder maman* mamma matern* momm* moms mother mpasi mum mums neonat newbor papa parent* patern* pregna schwange tochter toddle #baby* #famil* #mama* #momlif* #momof* | anak baby eltern famili famill mama mom 🍼 👶 🤰',
  weddings:
    'boda bodas braut* bridal bride casame heirat hochze honeym mariag mariee noiva* noivo* pengant pernik sposa sposi weddin | altar ceremo engage groom novios vows 👰 💍 💒',
  pets: 'anjing cachor cat cats chaton chien* dog dogs gato* gatt* horse* hund hunde kater katze* kitten kucing mascot perro* pet pets pferd* puppy veteri welpe* #cats* #catlo* #catof* #doglo* #dogmo* #dogof* #dogs* #hunde* #pets* | adopt* animal cane chat chats 🐈 🐕 🐱 🐶 🐾',
  nature:
    'acampa bosque camping florest forest gipfel gunung hike* hiking montagn montana mounta outdoo pendak rando senderi sentier trekki trilha wald wander wildli #natur #nature* | bosco climb* foret lago lake natura nature trail* ⛺ 🏔 🏕 🥾',
  sports:
    'athlet atlet* baseba basketb bundesl calcio campeo estadi footba fussba futbol futebo gol goles golf* gols hockey nba nfl olimp* olymp* rugby* sepak_bola sepakbo ski soccer stadio surf surfing swimm* tennis* torneo volley #sport* | basket boxing copa final goal* match partid* race team tor victoi ⚽ 🎾 🏀 🏆 🏐',
  cars: 'automo bmw carros cars coche* elektroa fahrze merced moto motorb* motorc* otomot suv test_drive voitur #motor* | auto car engine hibrid mobil motor* tesla wheels 🏍 🏎 🚗',
  gaming:
    'dlc fortni gamepl gamer* games gaming giochi jeu_video jeux_video konsol mabar minecr mobile_legends ninten playst ps5 roblox rpg twitch video_game videog videoj xbox zelda zock* #game* | game jeu jeux jogo* juego* live play pokemo rank stream* 🎮 👾',
  technology:
    'androi apps celular chatgp coding comput cybers developer gadget informatic informatik iphone* laptop openai ordenador ponsel programac programmi python robot* samsun smartp softwa tablet tech technol tecnol teknol #ai #tech* | akku baterai bateri batter camera displa ecran hp kamera layar pantal phone phones screen',
  photography:
    '35mm 85mm fotogr lens lenses lightr photog preset* | portra camera canon foto fotos lente* photo photos retrat ritrat shot 🎞 📷',
  art: 'acuare aquare artwor ausstell dessin dibuj* disegn exhibit exposi* graffi illustra ilustra kunst* lukis* mural paint* peintr pintor pitto* sculpt tattoo tatua* waterc zeichn #arte* #artis* #artw* | art arte artist* canvas design galler museo museum quadro 🎨 🖌 🖼',
  music:
    'album* bailar* ballet* cancio cantan canzon chanso choreo concert coreo* dancar dancer* dancin danse* danza* gitar* guitar hip_hop konzer kpop lagu lieder lyric* melod* music* musik* musiq* rapper singer song songs spotif tango tanz* tarian techno vocals #danc* | band danca dance dj ep gira jazz piano remix salsa single singol studio tour 🎤 🎧 🎵 🎶 🎸 🎹 💃 🩰',
  film: 'acteur actor* actres actric actriz anime attore cineas cinema* documental documentar filme filmes filmma films horror k_drama kino* movie movies netfli nonton pelicu regiss scenar schausp tv_series tv_show* | cine episod film serie series spoile temporad traile 🍿 🎥 🎬',
  books:
    'author biblio books bookst booktok buch bucher buku lectura leitur lettur librai libri libro* literatu livro* novel novela* novels poem* poes* poet* puisi reader* roman romane romans scrittor thriller #book* #buch* | manga baca chapter lectur* leer livre livres readin writin 📖 📚',
  comedy:
    'comedi comedy comico* humor* humour joke jokes kkkk* lucu* lustig memes ngakak parod* piada* prank* skit stand_up* witz* wkwk* #funny* #meme* | funny jaja* laugh* lol 😂 🤣',
  business:
    'bisnis brandi busine career clients ecomme empreend emprend empresar entrep* founder freela imprend karriere kunden* leadersh linkedin marketing negocio pengusa selbststa* seo small_bus* startu unterneh | agenc* agentur brand ceo client* empresa job* jualan kerja kunde sales 💼',
  finance:
    'ahorr* aktie* bitcoi bourse btc budget compound_int* cripto crypto debt* deuda* etf etfs financ finanz investid investim investm investit investo keuang mortga poupan reksa* rispar salar* stocks trading | sparen bank* credit dinero dinhei euro geld money mutuo saving soldi stock tax taxes uang 💰 💸 📈',
  education:
    'astron* belaja biolog chemie chimi* cienci classr dinosa ecole enseig escola escuel estudi* etudia exam exame* exams fisika homesc homewo insegn kuliah lehrer mahasi matema* mathem nasa physics physik planet* profesor professeu professo sains school schule* scienc scient scienz scuola sekola siswa studen studia* studium study studyi teache tutor tutors universi unterr vocab* wissensc #learn* #space* | appren aprend aula* chemis fisica guru langua learn* lernen lesson math* space stars ✏ 🎓 🔬 🔭 🧪',
  sustainability:
    'climate co2 dechet* ecofri ecolog environm environn erneue klimas medio_amb* nachha okolog recicl recycl renewa residuo* reutil ricicl rifiuti second_hand secondh segunda_mano sostenib sustai sustenta umwelt unverp upcycl zero_de* zero_wa* | clima climat klima lixo planet plastic plastik sampah solar* thrift waste ♻',
};
