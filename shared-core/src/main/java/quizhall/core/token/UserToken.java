package quizhall.core.token;

import java.time.Instant;
import java.util.UUID;

/** A verified access token: who is asking. */
public record UserToken(UUID userId, String name, Instant expiresAt) {}
