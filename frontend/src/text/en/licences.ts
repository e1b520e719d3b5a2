import { isolated } from '../isolated';

export const licences = {
  title: 'Licence and source',
  licence: 'Licence',
  licenceHint: 'On what terms others may use it.',
  names: {
    unstated: 'Nothing said',
    'all-rights-reserved': 'All rights reserved',
    'public-domain': 'Public domain',
    'CC0-1.0': 'CC0 1.0',
    'CC-BY-4.0': 'CC BY 4.0',
    'CC-BY-SA-4.0': 'CC BY-SA 4.0',
    'CC-BY-ND-4.0': 'CC BY-ND 4.0',
    'CC-BY-NC-4.0': 'CC BY-NC 4.0',
    'CC-BY-NC-SA-4.0': 'CC BY-NC-SA 4.0',
    'CC-BY-NC-ND-4.0': 'CC BY-NC-ND 4.0',
    other: 'Another licence',
  },
  /** What each asks for, in a few words. */
  meanings: {
    unstated: '',
    'all-rights-reserved': 'ask first',
    'public-domain': 'no rights left',
    'CC0-1.0': 'no rights kept',
    'CC-BY-4.0': 'name the author',
    'CC-BY-SA-4.0': 'name the author, share alike',
    'CC-BY-ND-4.0': 'name the author, change nothing',
    'CC-BY-NC-4.0': 'name the author, earn nothing',
    'CC-BY-NC-SA-4.0': 'name the author, earn nothing, share alike',
    'CC-BY-NC-ND-4.0': 'name the author, earn nothing, change nothing',
    other: 'say below which',
  },
  source: 'Source',
  from: 'Where the quiz is from',
  fromHint: 'A book, a website, a person.',
  fromUrl: 'Its address on the web',
  fromUrlHint: 'Begins with https://',
  noUrl: 'This has to be an address that begins with https://',
  noOther: 'Say beside it which licence it is.',
  was: (licence: string) => `(${licence})`,
  shareAlike: (licence: string) =>
    `${isolated(licence)} asks that what is made of it is passed on under the same licence.`,
};
