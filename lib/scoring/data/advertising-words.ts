/**
 * Words by which a post says that it is advertising: what law and guidelines ask for (FTC 2019; CMA and ASA 2020; the German Medienanstalten
 * 2020; Spain's Autocontrol code 2020; CONAR 2021 in Brazil; France's law 2023-451; Italy's IAP Digital Chart 2019; Indonesia's EPI 2020;
 * Japan's notice on stealth marketing 2023; Korea's KFTC 2020; Poland's UOKiK 2022; Turkey's guideline 2021; Russia's law 347-FZ of 2021), and
 * the labels of the networks. All folded; "_" is a space. They mark as a label that stands alone and, without the space, as a hashtag;
 * those of several words also before a word of `advertisingWith`.
 */
export const advertisingMarks =
  'ad advert advertisement ad_gifted gifted_ad sponsored sponsored_post sponsored_content spon paid_ad paid_partnership paid_promotion paid_collab ' +
  'paid_collaboration branded_content gifted pr_package pr_sample pr_gift supplied_by werbung anzeige bezahlte_werbung bezahlte_partnerschaft ' +
  'bezahlte_kooperation publi publicidad publicidade publipost publi_paga colaboracion_pagada asociacion_pagada contenido_patrocinado patrocinado ' +
  'parceria_paga publicidade_paga publicite sponsorise collaboration_commerciale partenariat_remunere pubblicita sponsorizzato contenuto_sponsorizzato ' +
  'partnership_pubblicizzata collaborazione_a_pagamento iklan kerja_sama_berbayar kerjasama_berbayar kemitraan_berbayar reklam reklama reklame isbirligi ' +
  'platna_wspolpraca wspolpraca_reklamowa material_reklamowy material_sponsorowany advertentie gesponsord betaald_partnerschap betaalde_samenwerking ' +
  'annons annonse betalt_samarbete betalt_partnerskab betalt_partnerskap реклама 広告 广告 廣告 タイアップ プロモーション 提供 商品提供 案件 ' +
  '광고 협찬 유료_광고 유료_광고_포함 유료광고_포함 광고_포함 제품_제공 협찬_광고 إعلان';

/** What marks only in a text of the language: "pub" is a place in English, "adv" a motorcycle, "pr" a personal record. */
export const advertisingMarksIn: Readonly<Record<string, RegExp>> = {
  pub: /\b(?:les?|la|du|des|et|avec|pour|mon|une?|do|da|de|com|minha|para|uma?|que)\b/,
  adv: /\b(?:il|lo|che|con|mi[ao]|della|een|het|mijn|voor)\b/,
  pr: /[\u3040-\u30ff]/,
};

/** Whom it was made with: after one of these a mark of several words counts within a sentence too. */
export const advertisingWith = 'with mit con com avec dengan med met z';

/** Sponsored by whom: they mark at the beginning of a sentence, and where an account's name follows. */
export const advertisingBy =
  'sponsored_by gifted_by gesponsert_von patrocinado_por patrocinada_por sponsorise_par sponsorizzato_da disponsori_oleh';

/** Words in a row that say it anywhere. */
export const advertisingPhrases =
  'for_sponsoring includes_paid_promotion kindly_gifted enthalt_werbung enthalt_bezahlte_werbung promocion_pagada promocao_paga ' +
  'communication_commerciale promozione_a_pagamento prodotto_fornito_da prodotti_forniti_da promosi_berbayar reklam_icerir на_правах_рекламы erid: ' +
  '提供いただ 提供頂 タイアップ投稿 プロモーションを含 広告を含 제공받아 제공_받아 협찬받 협찬_받 원고료를_받 광고비를_받 유료_파트너십 ' +
  'video_is_sponsored post_is_sponsored episode_is_sponsored video_wird_gespons video_esta_patrocin video_e_patrocin video_est_sponsor';

/** What stands directly before a mark and turns it into its opposite, or into talk about it. */
export const advertisingDenied =
  /(?:^|[^\p{L}])(?:not|no|never|isn t|without|write|use|using|or|nicht|keine?|sin|nao|nem|sem|pas|sans|non|senza|bukan|tanpa|geen|nie)(?:[\s'"’]+(?:an?|even|really|es|e|una?|une|uma?|eine?|de|la))*[\s'"’“]*$/u;

/** What stands shortly before it where somebody speaks of getting paid. */
export const advertisingSought =
  /\b(?:how|land|landing|get|getting|your|first|wie|erste|como|primer[ao]?|primeir[ao]|comment|premiere?|come|prim[ao]|cara|pertama)\b/;
