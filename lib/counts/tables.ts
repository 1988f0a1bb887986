// Made by `npm run counts` from Unicode CLDR 48.2.0 and tests/counts/beyond-cldr.ts. Do not edit.

/** A power of ten, then the units for it that mean the same in every language. One of 5 letters or more may go on. */
export const everywhere = `
3 dausend dousend duhahat duhat duisend duizend egberun hezar hilj hiljad hozar inkulungwane k libo mhile migghiaru migia milers miliad millar milles millier miltean nghin ribu tausend tauzan thousand tis tisic tisoc tisuc tsd tuhat tuhhaat tukst tusen tusind tusund tuusig tuzen tys tysac tysiac tysiecy viliad þusund ɛgbɛrun χιλιαδ илјад мең мянга тисяч тыс тысяч тыһыынча хиляди хиљ хиљад ҳазор հազար հզր אלף آلاف ألف مىڭ هزار ھزار ہزار रोजा हज़ार हजार হাজার হাজাৰ হাটি ਹਜ਼ਾਰ હજાર ହଜାର ହଟି ஆயிரம் వేయి వేలు ಸಾವಿರ ആയിരം พัน ກີບ ພັນ ထောင် ႁဵင် ათასი ពាន់ 千 ꭲꮿꭶᏼꮅ 천 𞤵𞤶𞤵𞤲𞤫𞤪𞤫
4 หมื่น မိုၼ်ႇ သောင်း 万 萬 만
5 lakh لاکھ लाख লাখ লাখটা লাটি ਲੱਖ લાખ லட்சம் లక్ష లక్షలు ಲಕ್ಷ ലക്ഷം แสน ແສນ သိန်း သႅၼ်
6 isigidi juta mhill milhao milhau milhoes miliau milijon milijun milio miliun miliwn miliɔnu milj miljo mill millean millio milliun milljon milljuhne millon milyan milyon mio mln trieu εκατομμυρι мил милион миллион млн мільен мільион мөлүиүөн միլիոն մլն מיליו ملايين ملن ملين مليون مىليون ميلليون میلیون निजुत নিঃটা নিযুত ନିଟି ନିୟୁତ மில்லியன் మిలియన్ ಮಿಲಿಯನ್ ദശലക്ഷം ล้าน ລ້ານ လၢၼ်ႉ သန်း მილიონი მლნ ሚሊዮን ሚልዮን លាន ꭲᏻꮖꮧꮕꮫ 𞤣𞤵𞤦𞤵𞤲𞤫𞤪𞤫
7 crore kotti کروڑ करोड करोड़ कोटी কোঃ কোঃটা কোটি ਕਰੋੜ કરોડ கோடி కోటి కోట్లు ಕೋಟಿ കോടി ကုဋေ
8 亿 億 억
9 bhill bilhao bilhoes biliau biliwn biliɔnu billean bilyan bilyon mbilliun miliar milijard miljard milliard milljar milyar mld mljrd mlr mlrd mrd piliona viliard δισεκατομμυρι милиард милијард миллиард млрд мільярд тэрбум միլիարդ մլրդ מיליארד ارب بلين ملرد مليار مىليارد ميلليارد میلیارد अब्ज अरब बिलियन ਅਰਬ અબજ ବିଟି ଶହକୋଟି பில்லியன் బిలియన్ ಬಿಲಿಯನ್ ബില്യൺ ຕື້ მილიარდი მლრ მლრდ ቢሊዮን ቢልዮን ប៊ីលាន ꭲꮿꮤꮃꮧꮕꮫ 𞤣𞤵𞤶𞤵𞤲𞤫𞤪𞤫 𞤣𞤶
10 kcr
35 lac mil אלפ الاف الف ملین मिलियन নিঃ মিলিয়ন লক্ষ ਮਿਲੀਅਨ મિલિયન వేల മില്യൺ 十 百 백 십
`;

/**
 * Tags of languages, decimal sign, subtags under which it is the other one; then the units that they add with their power in base
 * 36, `*` for M, G and B, and after `<` those that precede their number.
 */
export const languages = `
aa ab an ann apc arn asa bem bew bez bgc bgn bho blt bm bo bqi bss byn cad cch ccp ceb cgg cho chr cic ckb co cop csw cu dav dje doi dv ebu fil frr gaa gez gn guz gv haw he hnj ig ii io iu iw ja jbo jmc kaa kaj kam kcg kde kek ken khq ki kln ko kpe ks ksb kw la lag lg lkt lrc ltg luo luy lzz mai mas mdf mer mfe mg mgo mhn mi mic ml mni moh mt mus mww myv mzn naq nd nqo nso nus nv ny nyn oka osa pa pap pi pis quc raj rhg rif rof rwk sa saq sat sbp sd sdh ses sgs shn sid skr sma smj sms sn ssy st suz syr teo th tig tl tn tpi trv trw twq tyv vai vo vun wa wal wbp xh xog yi za zh. *
af, m6 mjd9
agq ast bas br bua dua dyo ewo fur ie jgo kab kkj kl ksf lij lmo ln lu mgh mua nds nmg nnh nr oc os pms prg ps rn rw seh sg shi smn ss su szl tok ts tzm ve vmw wae wo yav zgh, *
ak. * <apem3 mpem3 ɔpepem6 ɔpepepem9
am. ሚ6 ሺ3 ሺህz ቢ9
ar.dz-lb-ly-ma-mr-tn *
as. শঃ2 শঃ_কঃ9 শত2
az,arab * min3
ba fa gu km ne ug ur yue.
bal. * H3 Kr9
be dsb fy hsb hy ksh lo lt lv nb nl nn no pl ru sl tt,
bg, хил3
blo, <akl9 akulo9 bkl6 bʊkuli6 gakuli6 gkl6 kotoku3 kt3 ŋkl9 ŋkulo9 ɩkotoku3 ɩkt3
bn. কো7 লা5 শত2 শত_কোa হা3
brx. एम6 के3 बि9
bs cs hr sh sk sr, mil6
ca, M6 kM9 m3 mM9 miler3
ce. эзар3
cv, пин3
cy. * mil3
da, mia9 t3
de,ch-li
dz. * <ཁྲི་ཕྲག4 དུང་ཕྱུར་8 དུང་ཕྱུར་བརྒྱ་a བྱེ་བ་7 འབུམ་ཕྲག5 ས་ཡ་6 སྟོང་ཕྲག3
ee. * <akpe3 biliɔn9 miliɔn6
el, δισ9 εκ6 χιλ3
en-in. * Cr7 L5
en.at-be-cz-de-dk-ee-es-fi-fr-ge-hu-id-it-lt-lv-nl-no-pl-pt-ro-se-si-sk-ua-za * billion9 bn9
eo, * mil3
es,419-br-bz-cu-do-gt-hn-mx-ni-pa-pe-pr-sv-us M6 mil3
et, tuh3
eu, M6
ff,adlm * 𞤁6 𞤓3
fi, t3
fo, mia9 tus3
fr, * Md9 Mds9 mille3
ga. * billiun9 mile3
gd. * mile3
gl, M6 mil3
gsw. Tsg3
ha. * D3 <Biliyan9 Dubu3 Miliyan6
hi. Cr7 L5 अ॰9 क॰7
ht, * Md9 mille3
hu, E3 M6 ezer3
ia, mil3 mille3
id in, M9 jt6 rb3
is, m6 ma9 þ3
it,ch mila3 mille3
jv, E3 M9 Y6 ewu3 yuta6
ka, ათ3
kea, * MM9 mil3
kgp, bi9 mi6 mil3
kk,arab м3 мың3
kn. ಬಿ9 ಮಿ6 ಸಾ3
kok. hoz3 ko7 lak5 obz9 हज3
ku,arab * H3 MN6 MR9
kxv. * bi9 billion9 h3 hjar3 mi6
ky, миң3 млд9
lb, Dsd3
lld, Mlg9 m3 mile3
mk, М6 илј3 милј9 мј9
mn. * Т9 мян3 сая6
mr. ह3
ms.bn-id * J6 bilion9 rb3
my. ဋေ7 ထ3 <ကုဋေ7 ဋေ7
om. * <Kuma3 biiliyoona9 kuma3 miiliyoona6
or. ନି6 ବି9 ହ3
pcm. * Bilion9
pt, * bi9 mM9 mi6 mil3
qu.bo *
rm, mia9 miu6
ro, mie3 mii3 mil6
sah, мөл6 тыһ3
sc, mig3
scn, * mila3
se, dt3 md9 mn6
si. <ද3 දහස3 බි9 බිලියන9 මි6 මිලියන6
so. * Kun3 kun3
sq, mije3
sv, md9 mn6 tn3
sw.cd * <B9 M6 bilioni9 elfu3 milioni6
ta. ஆ3 பி9 மி6
te. బి9 మి6 వే3
tg, ҳзр3
ti. ሚ6 ሽ3 ሽሕ3 ቢ9
tk, mun3
to. * P9 a3 afe3 k5 kilu5 m4 mano4
tr, B3 Mn6 Mr9 bin3
uk, тис3
uz, * ming3 минг3
vec, mila3 mile3
vi, N3 T9 Tr6 nganz tiz ty9
xnr. अ॰9 क॰7 लख5
yo. * bilionu9
yrl, bi9 billon9 mi6 miu3
zu. * isigidi_sezigidi9
`;
