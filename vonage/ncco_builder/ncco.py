"""`Ncco` under the name that its module had in 3.x."""

from vonage.ncco import Ncco as Ncco
