import { render } from 'preact';
import { i18n } from '#i18n';
import { Popup } from '../../components/popup/popup';
import { locale } from '../../components/ui/words';
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

document.documentElement.lang = locale();
document.documentElement.dir = i18n.t('@@bidi_dir');

const root = document.getElementById('root');
if (root) render(<Popup />, root);
