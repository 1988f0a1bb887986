/** Units that X and Instagram were seen to write when this project's first table was made by hand (November 2026); no page is kept. */
const firstTable = 'X and Instagram, 2026';

/** The power of a unit that has two meanings in one language: nothing can be read with it. */
export const unsure = 35;

/**
 * Words that may be a number's unit and have no source, or two meanings (mil is a thousand or a million), in every language that has
 * no other power for them: ten and hundred before a unit, other spellings and inflected forms.
 */
export const unsureWords = '十 百 십 백 mil lac الف الاف אלפ मिलियन মিলিয়ন লক্ষ મિલિયન ਮਿਲੀਅਨ వేల മില്യൺ ملین';

/**
 * What networks write and CLDR 48 does not have: `unit=power of ten`, `<` before a unit that stands before its number.
 * YouTube 2022-23: its view counts in 83 languages, as the rustypipe project collected them.
 */
export const beyondCldr: readonly { language: string; units: string; source: string }[] = [
  { language: 'am', units: `ሺህ=${unsure}`, source: 'another spelling of ሺ; none' },
  { language: 'ar', units: 'M=6 B=9', source: firstTable },
  { language: 'as', units: 'হাজাৰটা=3 লাখটা=5 নিঃটা=6', source: 'YouTube 2022-23: টা, a classifier, is glued to the unit' },
  { language: 'as', units: 'শত=2 শঃ=2 কোঃ=7 কোঃটা=7', source: 'শত কোটি (100 crore) in its parts, CLDR 48 and YouTube 2022-23' },
  { language: 'as', units: `নিঃ=${unsure}`, source: 'CLDR 48: 10^8, YouTube 2022-23: 10^6' },
  { language: 'bn', units: 'হাটি=3 লাটি=5 শত=2', source: 'YouTube 2022-23: টি, a classifier, is glued to the unit' },
  { language: 'bs', units: 'mlr=9', source: 'YouTube 2022-23' },
  { language: 'ca', units: 'm=3 mM=9', source: 'YouTube 2022-23' },
  { language: 'de', units: 'Tsd=3', source: firstTable },
  { language: 'en', units: 'lakh=5 crore=7', source: 'YouTube 2022-23, en-IN' },
  { language: 'en-in', units: 'M=6 B=9', source: 'as the rest of English, which has no M and B of its own here in CLDR 48' },
  { language: 'es', units: 'mill=6', source: firstTable },
  { language: 'fr', units: 'Mds=9', source: firstTable },
  { language: 'gl', units: 'mil=3', source: 'as Spanish and Portuguese; CLDR 48 writes it in full (12.000)' },
  { language: 'he', units: 'מיליוני=6', source: 'how מיליון is written before its noun' },
  { language: 'it', units: 'Mio=6', source: firstTable },
  { language: 'ja', units: 'M=6 B=9', source: firstTable },
  { language: 'kn', units: 'ಲಕ್ಷ=5 ಕೋಟಿ=7', source: 'YouTube 2022-23' },
  { language: 'ko', units: 'M=6 B=9', source: firstTable },
  { language: 'lo', units: 'ກີບ=3', source: 'YouTube 2022-23' },
  { language: 'ml', units: 'ലക്ഷം=5 കോടി=7', source: 'YouTube 2022-23' },
  { language: 'ms', units: 'M=6 rb=3', source: firstTable },
  { language: 'my', units: '<ကုဋေ=7 <ဋေ=7 ထ=3', source: 'YouTube 2022-23: ကုဋေ1.1ထ is 1.1 thousand times ten million' },
  { language: 'or', units: 'ହଟି=3 ନିଟି=6 ବିଟି=9', source: 'YouTube 2022-23: ଟି, a classifier, is glued to the unit' },
  { language: 'ta', units: 'லட்சம்=5 கோடி=7', source: 'YouTube 2022-23' },
  { language: 'te', units: 'లక్ష=5 లక్షలు=5 కోటి=7 కోట్లు=7', source: 'YouTube 2022-23' },
  { language: 'vi', units: `ngàn=${unsure} tỉ=${unsure}`, source: 'other spellings of nghìn and tỷ; none' },
];
