package quizhall.core.problem;

/** A field that is to blame, by its path in the request ({@code questions[2].options}). */
public record FieldError(String field, String message) {}
