package quizhall.auth.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import quizhall.core.token.UserTokens;

/** Issues the access tokens that {@link UserTokens} verifies. */
public final class AccessTokens {
  private final SigningKeys keys;
  private final InstantSource clock;
  private final Duration lifetime;

  public AccessTokens(SigningKeys keys, InstantSource clock, Duration lifetime) {
    this.keys = keys;
    this.clock = clock;
    this.lifetime = lifetime;
  }

  public Duration lifetime() {
    return lifetime;
  }

  public String issue(UUID userId, String displayName) {
    SigningKey key = keys.signer();
    Instant now = clock.instant();
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.kid())
                .build(),
            new JWTClaimsSet.Builder()
                .issuer(UserTokens.QUIZHALL)
                .audience(UserTokens.QUIZHALL)
                .subject(userId.toString())
                .claim("name", displayName)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .build());
    try {
      token.sign(new ECDSASigner(key.jwk()));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
    return token.serialize();
  }
}
