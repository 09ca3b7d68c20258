{
  "aliases": {
    "{{jbangAliasName}}": {
      "script-ref": "io.github.rpaclients:license-swap-cli:{{projectVersion}}:all@fatjar",
      "description": "{{projectDescription}}"
    }
  }
}
