import { join } from 'node:path';
import { styleSheet } from '../html.ts';
import { sitePage } from '../site-page.ts';

const style = styleSheet(join(import.meta.dirname, 'style.css'));

/** A whole page: header, the column beside the list, and the list. */
export const page = (parts: {
  stands: string;
  tricky: string;
  main: string;
  html?: string;
  scripts?: string[];
  templates?: Record<string, string>;
}): string =>
  sitePage({
    ...parts,
    title: 'Google Scholar',
    style,
    body: `<div id="gs_top"><div id="gs_hdr" role="banner"><a id="gs_hdr_mnu" href="/schhp" role="button" aria-label="Options">≡</a> <a id="gs_hdr_lgo" href="/schhp" aria-label="Homepage">Google Scholar</a> <form action="/scholar" role="search"><input name="q" aria-label="Search"></form></div>
<div id="gs_bdy"><div id="gs_bdy_sb" role="navigation"><ul id="gs_bdy_sb_in"><li class="gs_inw"><a href="/scholar?as_ylo=2026&amp;q=slow">Since 2026</a></li></ul></div>
<div id="gs_bdy_ccl" role="main">
${parts.main}
</div></div>
<div id="gs_ftr" role="contentinfo"><a href="/intl/en/scholar/help.html">Help</a></div></div>`,
  });
