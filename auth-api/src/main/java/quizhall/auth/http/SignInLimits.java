package quizhall.auth.http;

import quizhall.auth.signin.PasswordTries;
import quizhall.core.http.RateLimit;

/** Who may try how often; {@code quizhall.auth.limits} in reference.conf. */
public record SignInLimits(PasswordTries passwords, RateLimit registrations) {}
