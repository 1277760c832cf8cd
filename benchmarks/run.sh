#!/usr/bin/env bash
# Builds the benchmarks and prints their tables: run.sh [quick]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mvn -B -q -ntp -pl benchmarks -am package -DskipTests
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
exec "$java" -cp "benchmarks/target/classes:$(cat benchmarks/target/class-path.txt)" \
  nl.plusgemeente.sdk.benchmarks.AllBenchmarks "$@"
