package dev.gomodls.environment;

import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.Setting;
import dev.gomodls.goenv.WorkFile;

/** What each variable does in one directory: a sentence without full stop. */
record Effects(GoEnv env) {
  String of(Setting setting) {
    return switch (setting.name()) {
      case "GO111MODULE" -> PlaceEffects.modules(env);
      case "GOWORK" -> PlaceEffects.workFile(env, WorkFile.find(env));
      case "GOFLAGS" -> PlaceEffects.flags(env);
      case "GOPATH" -> PlaceEffects.goPath(env);
      case "GOMODCACHE" -> PlaceEffects.moduleCache(env);
      case "GOENV" -> PlaceEffects.userFile(env);
      case "GOCACHE" -> PlaceEffects.buildCache(env);
      case "GOPROXY" -> SourceEffects.proxies(env);
      case "GOPRIVATE" -> SourceEffects.privateModules(env);
      case "GONOPROXY" -> SourceEffects.withoutProxy(env);
      case "GONOSUMDB" -> SourceEffects.withoutDatabase(env);
      case "GOSUMDB" -> SourceEffects.database(env);
      case "GOINSECURE" -> SourceEffects.insecure(env);
      case "GOVCS" -> SourceEffects.versionControl(env);
      case "GOAUTH" -> SourceEffects.credentials(env);
      case "GOTOOLCHAIN" -> GoEffects.toolchain(env).reason();
      case "GOROOT" -> GoEffects.goRoot(env);
      case "GOOS" -> GoEffects.system(env);
      case "GOARCH" -> GoEffects.processor(env);
      case "CGO_ENABLED" -> GoEffects.cgo(env);
      case "GOEXPERIMENT" -> GoEffects.experiments(env);
      case "GOFIPS140" -> GoEffects.fips(env);
      case "GODEBUG" -> GoEffects.debug(env);
      default -> "";
    };
  }
}
