"""Great Expectations' Data Docs, for teams that read them: a site in a folder.

Its pages load styles and scripts from the net, carry the time of the run, and so are no part of
what the same input gives the same bytes of. Writing them asks nothing of the net.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import polars as pl

from reconcile.checks.derived import TABLES
from reconcile.checks.great_expectations_ import expectations, quiet, session
from reconcile.checks.suites import Suite

SITE = "reconcile"


def write(suites: Sequence[Suite], frames: Mapping[str, pl.DataFrame], folder: Path) -> None:
    """Check every suite once more, for the site: its `index.html` stands in `folder`."""
    with quiet():
        import great_expectations as gx

        context = session()
        store = {
            "class_name": "TupleFilesystemStoreBackend",
            "base_directory": str(folder.resolve()),
        }
        index = {"class_name": "DefaultSiteIndexBuilder"}
        site = {"class_name": "SiteBuilder", "store_backend": store, "site_index_builder": index}
        context.add_data_docs_site(SITE, site)
        tables = context.data_sources.add_pandas(SITE)
        for suite in suites:
            batch = tables.add_dataframe_asset(suite.name).add_batch_definition_whole_dataframe(
                suite.table
            )
            added = context.suites.add(
                gx.ExpectationSuite(name=suite.name, expectations=expectations(suite))
            )
            definition = gx.ValidationDefinition(name=suite.name, data=batch, suite=added)
            context.validation_definitions.add(definition).run(
                batch_parameters={
                    "dataframe": frames[suite.table].to_pandas(use_pyarrow_extension_array=True)
                },
                expectation_parameters=suite.parameters,
                result_format={
                    "result_format": "COMPLETE",
                    "unexpected_index_column_names": [TABLES[suite.table].id],
                },
            )
        context.build_data_docs(site_names=[SITE])
