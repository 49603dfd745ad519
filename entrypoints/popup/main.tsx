import { render } from 'preact';
import '@/components/screen.css';
import { askAhead } from '@/components/ask-ahead';
import { Popup } from './Popup';

askAhead();
render(<Popup />, document.body);
