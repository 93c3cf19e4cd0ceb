import address from '../../styles/first.css?url';

/*
 * A host whose security policy is older than the site refuses the styles in the page, for it has the hash of other
 * ones. As a file of the site they are allowed.
 */
if (!getComputedStyle(document.documentElement).getPropertyValue('--paper')) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.prepend(link);
}
