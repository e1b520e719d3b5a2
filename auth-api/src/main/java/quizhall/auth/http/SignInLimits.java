package quizhall.auth.http;

import quizhall.auth.signin.Attempts;
import quizhall.auth.signin.PasswordTries;

/** Who may try how often; {@code quizhall.auth.limits} in reference.conf. */
public record SignInLimits(PasswordTries passwords, Attempts registrations) {}
