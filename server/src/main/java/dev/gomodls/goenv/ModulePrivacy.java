package dev.gomodls.goenv;

import dev.gomodls.module.PrefixPatterns;

/**
 * Which modules are fetched and checked otherwise than the others. {@code matches} of each list
 * tells for the path of a module.
 *
 * @param isPrivate GOPRIVATE, which is also the default of the next two
 * @param skipsProxies GONOPROXY: fetched from their origin, and never named to a proxy
 * @param skipsSums GONOSUMDB: not checked against the checksum database; go.sum counts as ever
 * @param insecure GOINSECURE: fetched from their origin without encryption, if need be
 */
public record ModulePrivacy(
    PrefixPatterns isPrivate,
    PrefixPatterns skipsProxies,
    PrefixPatterns skipsSums,
    PrefixPatterns insecure) {
  public static ModulePrivacy of(GoEnv env) {
    return new ModulePrivacy(
        PrefixPatterns.parse(env.value("GOPRIVATE")),
        PrefixPatterns.parse(env.value("GONOPROXY")),
        PrefixPatterns.parse(env.value("GONOSUMDB")),
        PrefixPatterns.parse(env.value("GOINSECURE")));
  }
}
