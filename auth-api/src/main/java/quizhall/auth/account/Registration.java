package quizhall.auth.account;

import java.util.Optional;

/** Who wants an account, as the request says it. */
public record Registration(
    Optional<String> email, Optional<PlainPassword> password, Optional<String> displayName) {}
