package quizhall.core.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.core.token.Tokens.ANN;
import static quizhall.core.token.Tokens.claims;
import static quizhall.core.token.Tokens.in;
import static quizhall.core.token.Tokens.key;
import static quizhall.core.token.Tokens.signed;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UserTokensTest {
  private final ECKey key = key("first");
  private final UserTokens tokens =
      UserTokens.from(new ImmutableJWKSet<>(new JWKSet(key)), UserTokens.QUIZHALL);

  @Test
  void a_token_tells_who_is_asking() {
    var user = tokens.verify(signed(key, claims().build()));

    assertThat(user).map(UserToken::userId).contains(ANN);
    assertThat(user).map(UserToken::name).contains("Ann");
  }

  @Test
  void expired_foreign_and_incomplete_tokens_are_nobodys() {
    var expired = claims().expirationTime(in(Duration.ofMinutes(-2))).build();
    var otherAudience = claims().audience("elsewhere").build();
    var otherIssuer = claims().issuer("elsewhere").build();
    var nameless = claims().claim("name", null).build();
    var noUser = claims().subject("ann").build();

    for (var claims : new JWTClaimsSet[] {expired, otherAudience, otherIssuer, nameless, noUser}) {
      assertThat(tokens.verify(signed(key, claims))).as(claims.toString()).isEmpty();
    }
  }

  @Test
  void forged_tokens_are_nobodys() throws JOSEException {
    var sameId = signed(key("first"), claims().build());
    var unsigned = new PlainJWT(claims().build()).serialize();
    var symmetric = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
    symmetric.sign(new MACSigner(key.toPublicJWK().toJSONString().getBytes(UTF_8)));

    assertThat(tokens.verify(sameId)).isEmpty();
    assertThat(tokens.verify(unsigned)).isEmpty();
    assertThat(tokens.verify(symmetric.serialize())).isEmpty();
    assertThat(tokens.verify("not.a.token")).isEmpty();
    assertThat(tokens.verify("")).isEmpty();
  }
}
