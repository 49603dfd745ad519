import { render } from 'preact';
import '@/components/screen.css';
import { Popup } from './Popup';

render(<Popup />, document.body);
