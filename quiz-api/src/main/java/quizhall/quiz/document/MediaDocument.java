package quizhall.quiz.document;

import java.util.Optional;
import quizhall.quiz.content.Media;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.Sound;

record MediaDocument(
    Optional<String> image,
    Optional<String> alt,
    Optional<String> sound,
    Optional<String> transcript) {

  static MediaDocument of(Media media) {
    return new MediaDocument(
        media.picture().map(Picture::image),
        media.picture().map(Picture::alt),
        media.sound().map(Sound::sound),
        media.sound().map(Sound::transcript));
  }

  Media media() {
    return new Media(
        image.map(address -> new Picture(address, alt.orElseThrow())),
        sound.map(address -> new Sound(address, transcript.orElseThrow())));
  }
}
