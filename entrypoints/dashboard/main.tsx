import { render } from 'preact';
import { i18n } from '#i18n';
import { Dashboard } from '../../components/dashboard/dashboard';
import { keepForGood } from '../../components/ui/keep-for-good';
import { locale } from '../../components/ui/words';
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

document.documentElement.lang = locale();
document.documentElement.dir = i18n.t('@@bidi_dir');
void keepForGood();

const root = document.getElementById('root');
if (root) render(<Dashboard db={openDatabase(digestOf)} />, root);
