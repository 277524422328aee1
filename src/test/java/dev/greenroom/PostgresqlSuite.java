package dev.greenroom;

import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All integration tests once more, on PostgreSQL. As one suite rather than another run of the build, they find a JVM that
 * is warm, or leave one to the tests after them.
 */
@Suite
@SelectPackages("dev.greenroom")
@IncludeClassNamePatterns(".*IT")
class PostgresqlSuite {

    private static final TestDatabase OF_THE_OTHERS = TestDatabase.current();

    @BeforeSuite
    static void usePostgresql() {
        TestDatabase.POSTGRESQL.use();
    }

    @AfterSuite
    static void leaveItToTheOthers() {
        OF_THE_OTHERS.use();
    }
}
