package dev.gomodls.rules;

/**
 * What a user can know about a rule without running it.
 *
 * @param id kebab-case; names the problem, and never changes once released
 * @param severity the usual one; a single finding may have another
 * @param summary one line without final full stop
 */
public record RuleInfo(String id, Severity severity, String summary) {}
