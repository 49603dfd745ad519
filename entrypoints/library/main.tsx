import { render } from 'preact';
import '@/components/screen.css';
import { Library } from './Library';

render(<Library />, document.body);
