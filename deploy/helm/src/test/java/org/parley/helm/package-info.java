/** Tests of the chart: what it renders, held against the Kubernetes API and against what we promise of a deployment. */
@NullMarked
package org.parley.helm;

import org.jspecify.annotations.NullMarked;
