import { LIMITS } from './paper';

/** An address as visits know it: without the place in the page, and without what only counts where readers come from. */
export function visitedAddress(location: string): string {
  const address = new URL(location);
  address.hash = '';
  const names: string[] = [];
  // Firefox shows content scripts the page's URLSearchParams, and those without iterators.
  // https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Sharing_objects_with_page_scripts#xray_vision_in_firefox
  address.searchParams.forEach((_value, name) => names.push(name));
  for (const name of names) {
    if (/^utm_|^(ref|fbclid|gclid)$/.test(name)) address.searchParams.delete(name);
  }
  return address.href.slice(0, LIMITS.address);
}
