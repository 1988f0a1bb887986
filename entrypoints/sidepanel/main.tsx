import { render } from 'preact';
import { SidePanel } from '../../components/sidepanel/side-panel';
import { direction, language } from '../../components/ui/words';
import '../../assets/tokens.css';
import '../../assets/tokens-more.css';
import '../../components/ui/basics.css';
import '../../components/ui/controls.css';
import '../../components/ui/network-links.css';
import '../../components/score/marks.css';
import '../../components/score/score.css';
import '../../components/score/audience.css';
import '../../components/score/focus.css';
import '../../components/popup/popup.css';
import '../../components/sidepanel/side-panel.css';

document.documentElement.lang = language();
document.documentElement.dir = direction();

const root = document.getElementById('root');
if (root) render(<SidePanel />, root);
