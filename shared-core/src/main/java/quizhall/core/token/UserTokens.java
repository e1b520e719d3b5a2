package quizhall.core.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import quizhall.core.problem.Unavailable;

/** Verifies access tokens (ES256) by the keys of auth-api. Safe for use by many threads. */
public final class UserTokens {
  /** Issuer and audience of all user tokens. */
  public static final String QUIZHALL = "quizhall";

  /**
   * A key must be in the JWKS at least this long before it signs, so that every verifier has it.
   */
  public static final Duration KEYS_ARE_KEPT = Duration.ofMinutes(5);

  /** The library reads over other signs, with which a token cannot be passed on in a header. */
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.-]+");

  private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);
  private static final Executor VIRTUAL_THREADS = Executors.newVirtualThreadPerTaskExecutor();

  private final DefaultJWTProcessor<SecurityContext> processor;

  private UserTokens(JWKSource<SecurityContext> keys, String issuer) {
    processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
    DefaultJWTClaimsVerifier<SecurityContext> claims =
        new DefaultJWTClaimsVerifier<>(
            QUIZHALL,
            new JWTClaimsSet.Builder().issuer(issuer).build(),
            Set.of("sub", "name", "exp", "iat", "jti"));
    claims.setMaxClockSkew((int) CLOCK_SKEW.toSeconds());
    processor.setJWTClaimsSetVerifier(claims);
  }

  public static UserTokens from(JWKSource<SecurityContext> keys, String issuer) {
    return new UserTokens(keys, issuer);
  }

  /** Empty for a token that is none of ours or has expired. May block for the keys. */
  public Optional<UserToken> verify(String token) {
    if (!FORM.matcher(token).matches()) {
      return Optional.empty();
    }
    try {
      JWTClaimsSet claims = processor.process(token, null);
      return Optional.of(
          new UserToken(
              UUID.fromString(claims.getSubject()),
              claims.getStringClaim("name"),
              claims.getExpirationTime().toInstant()));
    } catch (RateLimitReachedException unknownKeyAgain) {
      // Forged tokens with made-up keys must not make us ask more often, nor look like an outage.
      return Optional.empty();
    } catch (KeySourceException away) {
      throw new Unavailable("The keys of auth-api cannot be fetched", away);
    } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException forged) {
      return Optional.empty();
    }
  }

  public CompletionStage<Optional<UserToken>> verifyAsync(String token) {
    return CompletableFuture.supplyAsync(() -> verify(token), VIRTUAL_THREADS);
  }
}
