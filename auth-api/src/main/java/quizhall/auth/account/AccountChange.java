package quizhall.auth.account;

import java.util.Optional;

/** What its owner wants changed, as the request says it; what is absent stays. */
public record AccountChange(
    Optional<String> displayName,
    Optional<PlainPassword> password,
    Optional<PlainPassword> currentPassword) {}
