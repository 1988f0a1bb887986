import { render } from 'preact';
import { Dashboard } from '../../components/dashboard/dashboard';
import { keepForGood } from '../../components/ui/keep-for-good';
import { direction, language } from '../../components/ui/words';
import { digestOf } from '../../lib/scoring/digest';
import { openDatabase } from '../../lib/store/database';
import '../../assets/tokens.css';
import '../../assets/tokens-more.css';
import '../../components/ui/basics.css';
import '../../components/ui/controls.css';
import '../../components/ui/network-links.css';
import '../../components/score/marks.css';
import '../../components/score/score.css';
import '../../components/score/audience.css';
import '../../components/score/focus.css';
import '../../components/dashboard/dashboard.css';
import '../../components/dashboard/lists.css';
import '../../components/dashboard/settings.css';
import '../../components/dashboard/method/method.css';

document.documentElement.lang = language();
document.documentElement.dir = direction();
void keepForGood();

const root = document.getElementById('root');
if (root) render(<Dashboard db={openDatabase(digestOf)} />, root);
