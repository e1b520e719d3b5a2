package quizhall.quiz.document;

import java.util.Optional;
import java.util.UUID;
import quizhall.quiz.content.Credit;
import quizhall.quiz.content.Owner;

/**
 * A quiz that another one was made of.
 *
 * @param author absent where the account is gone
 * @param licence that it had then; absent where nothing was said
 */
public record CreditDocument(
    UUID id, String title, Optional<String> author, Optional<String> licence) {

  static CreditDocument of(Credit credit) {
    return new CreditDocument(
        credit.quiz().value(),
        credit.title(),
        credit.author().map(Owner::name),
        credit.licence().stated());
  }
}
