/** Gives the tab, and whatever is put on the home screen from now on, the name and icon of a clock, or their own again. */
export function showPlainly(isPlain: boolean): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-plain]')) {
    const { plain = '', usual = link.getAttribute('href') ?? '' } = link.dataset
    link.dataset['usual'] = usual
    const href = isPlain ? plain : usual
    if (link.getAttribute('href') !== href) link.setAttribute('href', href)
  }
}
