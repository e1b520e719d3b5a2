package quizhall.quiz.document;

import quizhall.quiz.content.Media;

public record MediaDocument(String image, String alt) {

  public static MediaDocument of(Media media) {
    return new MediaDocument(media.image(), media.alt());
  }

  public Media media() {
    return new Media(image, alt);
  }
}
