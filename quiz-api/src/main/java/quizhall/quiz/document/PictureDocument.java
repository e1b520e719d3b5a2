package quizhall.quiz.document;

import quizhall.quiz.content.Picture;

public record PictureDocument(String image, String alt) {

  public static PictureDocument of(Picture picture) {
    return new PictureDocument(picture.image(), picture.alt());
  }

  public Picture picture() {
    return new Picture(image, alt);
  }
}
