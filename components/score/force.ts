/** Log-odds from which on a change is called by its direction: it makes one of the two a fifth more likely than before. */
const slight = Math.log(1.2);
/** Log-odds from which on a change is called strong: three times as likely as before. */
const strong = Math.log(3);

/** How far log-odds move a judgement, in either direction. */
export function forceOf(weight: number): 'hardly' | 'slightly' | 'strongly' {
  const size = Math.abs(weight);
  if (size < slight) return 'hardly';
  return size < strong ? 'slightly' : 'strongly';
}
