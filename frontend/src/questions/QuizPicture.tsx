import { type ComponentProps, useContext, useState } from 'react';
import { formsOf } from '@/api/pictures';
import { mediaAddress } from '@/api/site';
import { QuizLanguage } from '@/design/QuizText';

interface QuizPictureProps extends Pick<
  ComponentProps<'img'>,
  'className' | 'draggable' | 'loading' | 'onLoad'
> {
  readonly image: string;
  readonly alt: string;
  /** How wide it is shown, as in `sizes`; where its height is what is given, by what it is so many times as wide. */
  readonly sizes: string | ((ratio: number) => string);
}

/**
 * A picture of a quiz: of an upload the form and width that the screen needs, with its place kept
 * free until it is there.
 */
export function QuizPicture({ image, alt, sizes, ...rest }: QuizPictureProps) {
  const language = useContext(QuizLanguage);
  const [lacking, setLacking] = useState<string>();
  const forms = formsOf(image);
  const common = {
    ...rest,
    src: mediaAddress(image),
    alt,
    lang: language,
    dir: 'auto',
    ...(forms && { width: forms.width, height: forms.height }),
  };
  // Where the server had no encoder, there is no WebP: then the file that is always there.
  if (!forms?.sets || lacking === image) {
    return <img {...common} alt={alt} />;
  }
  const wide = typeof sizes === 'string' ? sizes : sizes(forms.width / forms.height);
  return (
    <picture>
      <source type="image/webp" srcSet={forms.sets.webp} sizes={wide} />
      <img
        {...common}
        alt={alt}
        srcSet={forms.sets.plain}
        sizes={wide}
        onError={() => setLacking(image)}
      />
    </picture>
  );
}
