import type { ComponentChildren } from 'preact';
import './pictures.css';

/** Decoration beside words that say the same: drawn in the tokens' colours, so that they follow light, dark and forced colours. */
function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 320 200" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A browser's window, empty. */
function Window() {
  return (
    <>
      <rect class="p-sheet" x="24" y="16" width="272" height="168" rx="10" />
      <path class="p-line" d="M24 40h272" />
      <circle class="p-dot" cx="38" cy="28" r="3" />
      <circle class="p-dot" cx="49" cy="28" r="3" />
      <circle class="p-dot" cx="60" cy="28" r="3" />
    </>
  );
}

function Loupe({ x, y, size }: { x: number; y: number; size: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <path class="p-handle" d="M10.5 10.5l4 4" />
      <circle class="p-glass" cx="6.5" cy="6.5" r="5.2" />
      <path class="p-gem" d="M4.8 4.5h3.4l1.3 1.6-3 3.5-3-3.5z" />
    </g>
  );
}

/** A chip beside a name on a page, opened into a card of figures. */
export function DoesPicture() {
  return (
    <Picture>
      <Window />
      <circle class="p-face" cx="62" cy="74" r="20" />
      <path class="p-face-line" d="M52 86c2-9 18-9 20 0" />
      <circle class="p-face-line" cx="62" cy="70" r="6" />
      <rect class="p-word" x="94" y="58" width="66" height="9" rx="4.5" />
      <rect class="p-faint" x="94" y="76" width="44" height="6" rx="3" />
      <rect class="p-chip" x="168" y="51" width="112" height="23" rx="11.5" />
      <Loupe x={174} y={55.5} size={0.9} />
      <rect class="p-pill" x="194" y="57" width="32" height="11" rx="5.5" />
      <rect class="p-good" x="232" y="60" width="18" height="5" rx="2.5" />
      <path class="p-tick" d="M258 62.5l3.4 3.4 6.8-7" />
      <rect class="p-card" x="140" y="84" width="140" height="92" rx="10" />
      <rect class="p-word" x="152" y="96" width="40" height="7" rx="3.5" />
      <rect class="p-track" x="152" y="115" width="116" height="5" rx="2.5" />
      <rect class="p-band" x="186" y="115" width="46" height="5" rx="2.5" />
      <circle class="p-mark" cx="216" cy="117.5" r="4.5" />
      <rect class="p-faint" x="152" y="131" width="96" height="5" rx="2.5" />
      <rect class="p-faint" x="152" y="142" width="78" height="5" rx="2.5" />
      <rect class="p-button" x="152" y="155" width="116" height="12" rx="6" />
      <rect class="p-faint" x="42" y="112" width="76" height="5" rx="2.5" />
      <rect class="p-faint" x="42" y="124" width="60" height="5" rx="2.5" />
      <rect class="p-tile" x="42" y="142" width="38" height="42" />
      <rect class="p-tile" x="86" y="142" width="38" height="42" />
    </Picture>
  );
}

/** A page of which counts, bio and the numbers below posts are marked. */
export function ReadsPicture() {
  const tiles = [44, 104, 164, 224];
  return (
    <Picture>
      <Window />
      <circle class="p-face" cx="58" cy="70" r="16" />
      <circle class="p-face-line" cx="58" cy="67" r="5" />
      <path class="p-face-line" d="M50 80c2-7 14-7 16 0" />
      <rect class="p-word" x="86" y="56" width="54" height="8" rx="4" />
      <rect class="p-faint" x="86" y="72" width="84" height="5" rx="2.5" />
      <rect class="p-faint" x="86" y="82" width="64" height="5" rx="2.5" />
      <rect class="p-read" x="80" y="50" width="98" height="43" rx="6" />
      {[196, 228, 260].map((x) => (
        <g key={x}>
          <rect class="p-ink" x={x} y="58" width="20" height="8" rx="2" />
          <rect class="p-faint" x={x} y="71" width="20" height="4" rx="2" />
        </g>
      ))}
      <rect class="p-read" x="189" y="50" width="98" height="32" rx="6" />
      {tiles.map((x) => (
        <g key={x}>
          <rect class="p-tile" x={x} y="106" width="52" height="44" rx="4" />
          <path class="p-like" d={`M${x + 8} 159c-2-3-6-1-5 2 1 2 3 3 5 5 2-2 4-3 5-5 1-3-3-5-5-2z`} />
          <rect class="p-ink" x={x + 17} y="158" width="24" height="6" rx="2" />
        </g>
      ))}
      <rect class="p-read" x="38" y="152" width="244" height="20" rx="6" />
      <Loupe x={250} y={92} size={3.4} />
    </Picture>
  );
}

/** A machine that holds a list under lock, and a way out that is crossed out. */
export function NeverPicture() {
  return (
    <Picture>
      <rect class="p-sheet" x="32" y="56" width="150" height="96" rx="8" />
      <path class="p-base" d="M20 160h174l-8 12H28z" />
      {[72, 92, 112, 132].map((y) => (
        <g key={y}>
          <circle class="p-face" cx="52" cy={y + 3} r="6" />
          <rect class="p-faint" x="66" y={y} width={y % 40 === 12 ? 44 : 56} height="6" rx="3" />
        </g>
      ))}
      <path class="p-shackle" d="M144 98v-8a9 9 0 0 1 18 0v8" />
      <rect class="p-lock" x="138" y="98" width="30" height="24" rx="5" />
      <path class="p-key" d="M153 107v6" />
      <path class="p-way" d="M196 96h26" />
      <path class="p-cloud" d="M246 118a17 17 0 0 1-2-34 22 22 0 0 1 42-5 18 18 0 0 1 2 39z" />
      <circle class="p-stop" cx="209" cy="96" r="19" />
      <path class="p-stop" d="M195.5 82.5l27 27" />
    </Picture>
  );
}

/** The right end of a browser's toolbar: the button of extensions, and ours pinned beside it. */
export function PinPicture() {
  return (
    <svg class="picture picture-low" viewBox="0 0 320 96" aria-hidden="true">
      <rect class="p-sheet" x="12" y="14" width="296" height="40" rx="10" />
      <rect class="p-track" x="26" y="24" width="160" height="20" rx="10" />
      <rect class="p-pill" x="200" y="21" width="28" height="26" rx="6" />
      <Loupe x={206} y={26} size={1.05} />
      <path class="p-puzzle" d="M246 28h5a3.2 3.2 0 1 1 6 0h5v6a3.2 3.2 0 1 1 0 6v5h-16v-5a3.2 3.2 0 1 0 0-6z" />
      <circle class="p-dot" cx="288" cy="28" r="2" />
      <circle class="p-dot" cx="288" cy="35" r="2" />
      <circle class="p-dot" cx="288" cy="42" r="2" />
      <path class="p-way" d="M214 82V60m-6 7l6-7 6 7" />
    </svg>
  );
}
