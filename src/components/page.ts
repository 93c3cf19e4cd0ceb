/* What every page does with scripts. Each feature stands alone; the heavier ones load when they are asked for. */
import { registerWorker } from '../offline/register.ts';
import './page/copy.ts';
import './page/print.ts';
import './page/steps.ts';
import './page/handover-button.ts';
import './page/filter-field.ts';
import '../search/field/start.ts';
import '../i18n/choose/switch.ts';

document.documentElement.dataset.scripted = '';
registerWorker();
if (document.querySelector('log-reader')) void import('../search/log/page/element.ts');
