/** Cases of CLDR that are not read back to the number that they show, each by the name that `nameOf` gives it. */
export const exceptions: readonly { why: string; names: readonly string[] }[] = [
  {
    why: 'CLDR 48 has নিঃ for 10^8 where YouTube has it for 10^6: the same text has two values, and is unreadable',
    names: each(['as/beng short', 'as/latn short'], ' নিঃ', ['1|2|5|1.2|6.9|1.23|9.87']),
  },
  {
    why: 'CLDR 48 has करोड for 10^7 in its short forms, as YouTube does, and in its long ones for 10^6, which is a mistake',
    names: each(['ne/deva long', 'ne/latn long', 'ne-IN/deva long', 'ne-IN/latn long'], ' करोड', [
      '1|2|5|1.2|6.9|1.23|9.87',
      '10|20|50|12|69|12.3|98.7',
      '100|200|500|120|690|123|987',
    ]),
  },
  {
    why: 'Khmer digits have the signs of 1.234,5 and Latin ones those of 1,234.5 in the same language: a single point is no group',
    names: each(['km/khmr plain'], '', [
      '1.000|10.000|100.000|2.000|20.000|200.000|5.000|50.000|500.000|1.200|12.000|120.000|6.900|69.000|690.000',
      '1.230|12.300|123.000|9.870|98.700|987.000',
    ]),
  },
  {
    why: 'Toki Pona alone groups by two digits, with spaces: everywhere else those are several numbers',
    names: each(['tok/latn plain'], '', [
      '1 00|10 00|1 00 00|10 00 00|1 00 00 00|10 00 00 00|1 00 00 00 00|10 00 00 00 00|1 00 00 00 00 00|2 00|20 00',
      '2 00 00|20 00 00|2 00 00 00|20 00 00 00|2 00 00 00 00|20 00 00 00 00|2 00 00 00 00 00|5 00|50 00|5 00 00',
      '50 00 00|5 00 00 00|50 00 00 00|5 00 00 00 00|50 00 00 00 00|5 00 00 00 00 00|1 20|12 00|1 20 00|12 00 00',
      '1 20 00 00|12 00 00 00|1 20 00 00 00|12 00 00 00 00|1 20 00 00 00 00|6 90|69 00|6 90 00|69 00 00|6 90 00 00',
      '69 00 00 00|6 90 00 00 00|69 00 00 00 00|6 90 00 00 00 00|1 23|12 30|1 23 00|12 30 00|1 23 00 00|12 30 00 00',
      '1 23 00 00 00|12 30 00 00 00|1 23 00 00 00 00|9 87|98 70|9 87 00|98 70 00|9 87 00 00|98 70 00 00',
      '9 87 00 00 00|98 70 00 00 00|9 87 00 00 00 00|1 23 45 67|12 34 56 70|1 23 45 67 00|12 34 56 70 00',
      '1 23 45 67 00 00',
    ]),
  },
];

/** Numbers are separated by bars. */
function each(forms: readonly string[], unit: string, numbers: readonly string[]): string[] {
  return forms.flatMap((form) => numbers.flatMap((line) => line.split('|').map((number) => `${form}: ${number}${unit}`)));
}
