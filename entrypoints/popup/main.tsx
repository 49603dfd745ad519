// oxlint-disable-next-line import/no-unassigned-import -- it has to run before all else is even made
import './ask-first';
import { render } from 'preact';
import '@/components/screen.css';
import { Popup } from './Popup';

render(<Popup />, document.body);
