package dev.gomodls.buildlist;

/**
 * What the module cache has of a version of a module.
 *
 * @param goMod whether its go.mod is there
 * @param zip whether its zip is there
 * @param directory where its files are, empty where they are not there, or not all of them
 * @param sum whether a go.sum that counts has a hash of its files
 * @param goModSum whether a go.sum that counts has a hash of its go.mod
 */
public record ModuleFiles(
    boolean goMod, boolean zip, String directory, boolean sum, boolean goModSum) {}
