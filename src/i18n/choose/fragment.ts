/**
 * The fragment that a link to another language takes along. Causes are counted, and where the languages count
 * others, `data-causes` says where they begin instead.
 *
 * @param fragment of this page's address, with its `#`, or empty
 */
export function fragmentFor({ dataset }: Pick<HTMLElement, 'dataset'>, fragment: string): string {
  return dataset.causes !== undefined && /^#cause-\d+(-step-.*)?$/.test(fragment) ? dataset.causes : fragment;
}
