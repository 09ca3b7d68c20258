plugins {
    application
}

repositories {
    mavenCentral()
    mavenLocal()
}

dependencies {
    implementation(platform("io.github.rpaclients:rpa-clients-bom:0.1.0-SNAPSHOT"))
    implementation("io.github.rpaclients:uipath-orchestrator-client")
    testImplementation("io.github.rpaclients:testkit")
    testImplementation("org.junit.jupiter:junit-jupiter:5.14.4")
    testRuntimeOnly("org.junit.platform:junit-platform-launcher:1.14.4")
}

application {
    mainClass = "example.acme.Robots"
}

tasks.test {
    useJUnitPlatform()
}
