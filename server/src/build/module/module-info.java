/** The one module that the image is linked from: our classes and those of our libraries. */
module gomodls {
  requires java.logging;
  requires jdk.unsupported;
  requires static java.sql;
}
