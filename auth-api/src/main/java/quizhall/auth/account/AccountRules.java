package quizhall.auth.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quizhall.core.problem.FieldError;

/** What is asked of the fields of an account. Gathers everything that is wrong. */
final class AccountRules {
  private static final int SHORTEST_PASSWORD = 8;
  private static final int LONGEST_PASSWORD = 200;
  private static final int LONGEST_NAME = 40;

  private final List<FieldError> errors = new ArrayList<>();

  Optional<Email> email(Optional<String> text) {
    Optional<Email> email = text.flatMap(Email::parse);
    if (email.isEmpty()) {
      error("email", text.isEmpty() ? "is missing" : "is not an email address");
    }
    return email;
  }

  Optional<PlainPassword> password(Optional<PlainPassword> password) {
    Optional<PlainPassword> fitting =
        password.filter(p -> p.length() >= SHORTEST_PASSWORD && p.length() <= LONGEST_PASSWORD);
    if (fitting.isEmpty()) {
      error(
          "password",
          password.isEmpty()
              ? "is missing"
              : "must have " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD + " characters");
    }
    return fitting;
  }

  Optional<String> displayName(Optional<String> text) {
    Optional<String> name = text.map(String::strip).filter(AccountRules::isName);
    if (name.isEmpty()) {
      error(
          "displayName",
          text.isEmpty() ? "is missing" : "must have 1 to " + LONGEST_NAME + " plain characters");
    }
    return name;
  }

  void error(String field, String message) {
    errors.add(new FieldError(field, message));
  }

  List<FieldError> errors() {
    return errors;
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && text.codePointCount(0, text.length()) <= LONGEST_NAME
        && text.codePoints().noneMatch(Character::isISOControl);
  }
}
